namespace Isc.Modules.Multilingualism.Data;

/// <summary>A mandate or recommendation.</summary>
internal sealed class Mandate : Record
{
    public const int LongestTitle = 300;
    public const int LongestInstrument = 200;

    public required LocalizedText Title { get; init; }

    /// <summary>The organisation, body or instrument that it comes from.</summary>
    public string? Instrument { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public MandateState State { get; set; }
}
