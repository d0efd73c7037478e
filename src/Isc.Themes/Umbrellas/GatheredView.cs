using Isc.Agenda;
using Isc.Calendar;
using Isc.Pages;
using Isc.Themes.Reading;

namespace Isc.Themes.Umbrellas;

/// <summary>What an umbrella's page gathers.</summary>
internal sealed record GatheredView
{
    /// <summary>Figures of the covered modules.</summary>
    public required IReadOnlyList<Tile> Tiles { get; init; }

    /// <summary>Panels of the covered modules, those of their own themes and of the dashboard, and of the umbrella.</summary>
    public required IReadOnlyList<GatheredPanel> Panels { get; init; }

    /// <summary>Work plans of the umbrella and of what it covers.</summary>
    public required IReadOnlyList<WorkPlanInfo> Plans { get; init; }

    /// <summary>Latest progress updates.</summary>
    public required IReadOnlyList<UpdateView> Updates { get; init; }

    /// <summary>What the covered modules have for the next meeting.</summary>
    public required IReadOnlyList<AgendaEntry> Agenda { get; init; }

    /// <summary>Their next dates.</summary>
    public required IReadOnlyList<CalendarEntry> Dates { get; init; }
}
