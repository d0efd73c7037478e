using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Reporting.Api;

/// <summary>The answer to a request that cannot be met.</summary>
internal static class Refusal
{
    /// <summary>What is wrong, by field.</summary>
    public static ValidationProblem Of(params IEnumerable<ReportRequestException> problems) => TypedResults.ValidationProblem(
        problems.GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(problem => problem.Message).ToArray(), StringComparer.Ordinal));
}
