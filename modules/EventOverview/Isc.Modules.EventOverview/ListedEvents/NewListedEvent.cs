using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

/// <summary>An event to record.</summary>
internal sealed record NewListedEvent
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    public required ListedEventState State { get; init; }

    public string? Place { get; init; }

    public bool Lasts { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > ListedEvent.LongestTitle))
            problems["title"] = [$"Give a title of at most {ListedEvent.LongestTitle} characters."];
        if (Place?.Length > ListedEvent.LongestPlace)
            problems["place"] = [$"Give at most {ListedEvent.LongestPlace} characters."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        if (!Enum.IsDefined(State))
            problems["state"] = [$"Give one of {string.Join(", ", Enum.GetNames<ListedEventState>())}."];
        return problems;
    }

    public ListedEvent ToListedEvent() => new() { Title = Title!, Place = Place, From = When.From, Until = When.Until, Lasts = Lasts, State = State };
}
