namespace Isc.Reporting.Definitions;

/// <summary>A house form: what its cover calls its parts.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Text of its name.</param>
/// <param name="SummaryHeading">Text over the summary.</param>
/// <param name="ActionHeading">Text over the action.</param>
internal sealed record ReportForm(string Key, string Name, string SummaryHeading, string ActionHeading)
{
    public static IReadOnlyList<ReportForm> All { get; } =
    [
        new("advisory-group-document", "Form_AdvisoryGroup", "Cover_Abstract", "Cover_Action"),
        new("council-document", "Form_Council", "Cover_Summary", "Cover_ActionRequired"),
        new("internal-briefing", "Form_Briefing", "Cover_Summary", "Cover_Action"),
        new("liaison-statement", "Form_Liaison", "Cover_Summary", "Cover_Action"),
    ];

    public static ReportForm? Find(string key) => All.FirstOrDefault(form => form.Key == key);
}
