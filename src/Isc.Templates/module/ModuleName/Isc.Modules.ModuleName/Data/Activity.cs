namespace Isc.Modules.ModuleName.Data;

/// <summary>Something that was done or is planned.</summary>
internal sealed class Activity : Record
{
    public const int LongestTitle = 300;

    public required LocalizedText Title { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);
}
