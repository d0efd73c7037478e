namespace Isc.Reporting;

/// <summary>The cover of a report.</summary>
/// <param name="Addressee">Name of the body it goes to.</param>
/// <param name="Source">Who reports: "Report by the Secretary-General".</param>
/// <param name="Title">What the report is on.</param>
/// <param name="Fields">Symbol, date, period, original language, in the order of the form.</param>
/// <param name="Panels">Summary or abstract, action, references, in the order of the form.</param>
public sealed record Cover(
    string Addressee, string Source, string Title, IReadOnlyList<CoverField> Fields, IReadOnlyList<CoverPanel> Panels);
