namespace Isc.Reporting.Renderers;

/// <summary>Tells columns of figures, which are set flush at their ends.</summary>
internal static class NumericColumn
{
    public static bool Is(Table table, int column) =>
        column > 0 && table.Rows.Count > 0 && table.Rows.All(row => row[column].Inlines.All(run => run.Figure is not null));
}
