namespace Isc.Reporting.Drafting;

/// <summary>A paragraph or list that people may write themselves.</summary>
/// <param name="Place">Which one.</param>
/// <param name="Computed">What the records say now.</param>
internal sealed record NarrativePart(string Place, string Computed);
