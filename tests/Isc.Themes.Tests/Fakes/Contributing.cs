using Isc.Agenda;
using Isc.Calendar;
using Isc.Pages;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Themes.Tests.Fakes;

/// <summary>A module that contributes one thing of each kind, marked with a name.</summary>
internal sealed class Contributing(string name) : IDashboardTile, IDashboardPanel, IAgendaSource, ICalendarSource, IReportSection
{
    public string Key => $"{name}.all";

    public Task<Tile?> LoadAsync(CancellationToken cancellationToken) => Task.FromResult<Tile?>(new($"Tile of {name}", "7"));

    Task<Panel?> IDashboardPanel.LoadAsync(CancellationToken cancellationToken) =>
        Task.FromResult<Panel?>(new($"Panel of {name}", typeof(Isc.Web.Components.ButtonLink), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Href"] = name }));

    public Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AgendaEntry>>([new(Source, LocalizedText.English($"Entry of {name}"))]);

    public Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CalendarEntry>>([new(Source, LocalizedText.English($"Date of {name}"), query.From)]);

    public Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken) =>
        name == "permits" ? throw new InvalidOperationException("The table is gone.")
            : Task.FromResult<IReadOnlyList<Block>>([new Paragraph($"Section of {name}.")]);

    private SourceRef Source => new("thing", StableId.Of($"thing/{name}"), $"/{name}");
}
