namespace Isc.Modules.Oversight.Data;

/// <summary>What was done about recommendations in a period, where the source gives no number.</summary>
internal sealed class Note : Record
{
    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required int Order { get; init; }

    /// <summary>Key of the theme it belongs to.</summary>
    public required string Theme { get; init; }

    public required LocalizedText Text { get; init; }
}
