namespace Isc.Reporting;

/// <summary>A table with a heading row; its first column names the row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">Cells, as many in each row as there are headings.</param>
public sealed record Table(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Phrase>> Rows) : Block;
