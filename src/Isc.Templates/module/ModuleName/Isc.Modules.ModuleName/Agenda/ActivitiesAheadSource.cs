using Isc.Agenda;
using Isc.Modules.ModuleName.Data;
using Isc.Reporting;

namespace Isc.Modules.ModuleName.Agenda;

/// <summary>Activities that are not over on the day of a meeting, the next one first.</summary>
internal sealed class ActivitiesAheadSource(ModuleNameDbContext context) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "module-id.activities-ahead";

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.Activities.AsNoTracking().Where(a => a.Until >= request.On).OrderBy(a => a.From).ThenBy(a => a.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(a => new AgendaEntry(new SourceRef("activity", a.Id, "/module-id"), a.Title, Due: a.Until))];
}
