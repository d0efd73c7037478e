namespace Isc.Reporting;

/// <summary>A report was asked for in a way that cannot be met. The message is one line of English that names what can.</summary>
public sealed class ReportRequestException(string field, ReportRequestProblem problem, string given, string valid, string message)
    : Exception(message)
{
    /// <summary>What was wrong, as the request calls it: <c>key</c>, <c>since</c>, <c>as-of</c>, <c>language</c>, <c>format</c>.</summary>
    public string Field { get; } = field;

    /// <summary>What was wrong with it.</summary>
    public ReportRequestProblem Problem { get; } = problem;

    /// <summary>What was given.</summary>
    public string Given { get; } = given;

    /// <summary>What would have been accepted.</summary>
    public string Valid { get; } = valid;
}
