using Isc.Access;
using Isc.Text;

namespace Isc.Reporting.Freezing;

/// <summary>A frozen report, without what it says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Key of its definition.</param>
/// <param name="Number">Its number among the frozen reports of the definition.</param>
/// <param name="Body">Key of the body it goes to.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">What it covers.</param>
/// <param name="Symbol">Symbol of the document; null where none was assigned.</param>
/// <param name="FrozenAt">When it was frozen.</param>
/// <param name="Hash">SHA-256 of the lines "language, space, SHA-256 of its content model", in order of language code.</param>
/// <param name="Class">Who may read it.</param>
public sealed record FrozenInfo(
    Guid Id, string Key, int Number, string Body, LocalizedText Title, ReportPeriod Period, string? Symbol, DateTime FrozenAt, string Hash, Classification Class)
{
    /// <summary>What people call it: <c>council-resolution-191/3</c>.</summary>
    public string Reference => $"{Key}/{Number}";
}
