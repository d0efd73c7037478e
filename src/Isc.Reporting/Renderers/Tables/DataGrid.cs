namespace Isc.Reporting.Renderers.Tables;

/// <summary>A table or chart as data.</summary>
/// <param name="IsChart">True for a chart.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">Its cells; the first of each row names it.</param>
internal sealed record DataGrid(bool IsChart, string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<DataCell>> Rows);
