namespace Isc.Modules.DigitalTransformation.Data;

/// <summary>An initiative.</summary>
internal sealed class Initiative : Record
{
    public const int LongestTitle = 300;
    public const int LongestTopic = 200;

    public required LocalizedText Title { get; init; }

    /// <summary>Key of the covered theme that it belongs to; null for the whole umbrella.</summary>
    public string? Topic { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public InitiativeState State { get; set; }
}
