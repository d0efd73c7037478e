using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Themes.Api;

/// <summary>What is wrong with a request, by field.</summary>
internal sealed class Problems
{
    private readonly Dictionary<string, string[]> _fields = new(StringComparer.Ordinal);

    public bool Any => _fields.Count > 0;

    public IReadOnlyDictionary<string, string[]> Fields => _fields;

    /// <summary>Adds the problem when <paramref name="wrong"/> holds.</summary>
    public Problems When(bool wrong, string field, string problem)
    {
        if (wrong)
            _fields[field] = [.. _fields.GetValueOrDefault(field) ?? [], problem];
        return this;
    }

    public ValidationProblem ToResult() => TypedResults.ValidationProblem(_fields);

    public static ProblemHttpResult NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NoVersion() => TypedResults.Problem(
        statusCode: StatusCodes.Status428PreconditionRequired, detail: "Send If-Match with the version that you have read.");
}
