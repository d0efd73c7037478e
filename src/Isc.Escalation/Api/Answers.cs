using Isc.Escalation.Life;
using Isc.Escalation.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Api;

/// <summary>Answers that several routes give.</summary>
internal static class Answers
{
    public static ProblemHttpResult NotFound() => TypedResults.Problem(Problems.NoIssue, statusCode: StatusCodes.Status404NotFound);

    public static ValidationProblem Of(Problems problems) => TypedResults.ValidationProblem(problems.Fields);

    /// <summary>403 with the rule.</summary>
    public static ProblemHttpResult Forbidden(IStringLocalizer<Texts> texts, Guard barred) => TypedResults.Problem(
        texts[barred == Guard.None ? "Guard_Person" : $"Guard_{barred}"], statusCode: StatusCodes.Status403Forbidden);

    /// <summary>409 with what is allowed instead.</summary>
    public static ProblemHttpResult Refused(IStringLocalizer<Texts> texts, Guard unmet, IReadOnlyList<IssueTrigger> allowed) => TypedResults.Problem(
        texts[unmet == Guard.None ? "Guard_State" : $"Guard_{unmet}"], statusCode: StatusCodes.Status409Conflict,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["allowed"] = allowed.Select(t => Word(t)).ToArray() });

    /// <summary>A trigger as addresses write it.</summary>
    public static string Word(IssueTrigger trigger) => trigger.ToString().ToLowerInvariant();
}
