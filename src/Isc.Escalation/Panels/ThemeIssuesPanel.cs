using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Reading;
using Isc.Escalation.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Panels;

/// <summary>The latest issues of a theme, for those who may see them.</summary>
internal sealed class ThemeIssuesPanel(IssueList issues, ICurrentActor current, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Most = 10;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (!current.Actor.May(EscalationPermissions.Read))
            return null;
        var page = await issues.ReadAsync(new() { Theme = theme }, new() { Size = Most }, cancellationToken);
        if (page.Items.Count == 0)
            return null;
        List<IssueLine> lines = [.. page.Items.Select(i => new IssueLine(i.Reference, i.Title, texts["State_" + i.State], $"/escalations/{i.Id}"))];
        return new(texts["Panel_Issues"], typeof(ThemeIssues),
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ThemeIssues.Lines)] = lines }, Order: 45);
    }
}
