using Isc.Library.Data;

namespace Isc.Library.Api;

/// <summary>When a document came into a state.</summary>
internal sealed record StateResponse(DocumentState State, DateOnly From, DateOnly Until, string? Reason)
{
    public static StateResponse Of(DocumentStateEntry entry) => new(entry.State, entry.From, entry.Until, entry.Reason);
}
