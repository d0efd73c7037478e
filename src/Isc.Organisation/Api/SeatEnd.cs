using System.ComponentModel.DataAnnotations;

namespace Isc.Organisation.Api;

/// <summary>Ends a seat.</summary>
internal sealed record SeatEnd
{
    /// <summary>Last day on which it is held.</summary>
    [Required]
    public DateOnly? Until { get; init; }
}
