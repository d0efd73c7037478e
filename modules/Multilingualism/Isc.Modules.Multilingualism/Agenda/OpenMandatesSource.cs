using Isc.Agenda;
using Isc.Modules.Multilingualism.Data;
using Isc.Modules.Multilingualism.Text;
using Isc.Reporting;

namespace Isc.Modules.Multilingualism.Agenda;

/// <summary>Mandates that are not carried out, the oldest first.</summary>
internal sealed class OpenMandatesSource(MultilingualismDbContext context, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "multilingualism.open-mandates";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.Mandates.AsNoTracking().Where(r => r.State != MandateState.CarriedOut).OrderBy(r => r.From).ThenBy(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(r => new AgendaEntry(
                new SourceRef("mandate", r.Id, $"/multilingualism/mandates/{r.Id}"), r.Title, Languages.InEach(() => texts[$"State_{r.State}"])))];
}
