namespace Isc.Access;

/// <summary>Marks a route that programs read with a feed token in its address (<c>?token=…</c>): calendars cannot send headers.</summary>
public sealed record FeedRoute
{
    /// <summary>Name of the parameter.</summary>
    public const string Parameter = "token";
}
