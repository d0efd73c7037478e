using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>An account holds a role, from a first to a last day.</summary>
internal sealed class AccountRole : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>A key of <see cref="Access.Roles"/>.</summary>
    public required string Role { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; set; }
}
