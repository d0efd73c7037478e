namespace Isc.Modules.EventOverview.Data;

/// <summary>An event.</summary>
internal sealed class ListedEvent : Record
{
    public const int LongestTitle = 300;
    public const int LongestPlace = 200;

    public required LocalizedText Title { get; init; }

    /// <summary>Where it takes place; null where the source does not say.</summary>
    public string? Place { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>True where it lasts from the first day to the last; false where it lies at an unknown time between them.</summary>
    public bool Lasts { get; init; }

    public DateWindow When => new(From, Until);

    public ListedEventState State { get; set; }
}
