using Isc.Agenda;
using Isc.Modules.Website.Data;
using Isc.Modules.Website.Text;
using Isc.Reporting;

namespace Isc.Modules.Website.Agenda;

/// <summary>Pages that are being improved, the oldest first.</summary>
internal sealed class PagesBeingImprovedSource(WebsiteDbContext context, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "website.being-improved";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.SitePages.AsNoTracking().Where(r => r.State == SitePageState.BeingImproved).OrderBy(r => r.From).ThenBy(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(r => new AgendaEntry(
                new SourceRef("site-page", r.Id, $"/website/pages/{r.Id}"), r.Title, Languages.InEach(() => texts[$"State_{r.State}"])))];
}
