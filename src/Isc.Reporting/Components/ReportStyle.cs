namespace Isc.Reporting.Components;

/// <summary>The style sheet that a downloaded report carries in itself.</summary>
internal static class ReportStyle
{
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
