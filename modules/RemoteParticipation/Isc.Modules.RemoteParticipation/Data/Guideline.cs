namespace Isc.Modules.RemoteParticipation.Data;

/// <summary>A piece of guidance.</summary>
internal sealed class Guideline : Record
{
    public const int LongestTitle = 300;
    public const int LongestPlatform = 200;

    public required LocalizedText Title { get; init; }

    /// <summary>The platform that is recommended; null where the source names none.</summary>
    public string? Platform { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public GuidelineState State { get; set; }
}
