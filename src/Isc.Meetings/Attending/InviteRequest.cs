using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>Who is invited to a meeting.</summary>
internal sealed record InviteRequest
{
    [Description("The entity; a person attends for one.")]
    public Guid? Office { get; init; }

    [Description("The person, by name.")]
    public string? Person { get; init; }

    [Description("The person's account; left out for someone without.")]
    public Guid? Account { get; init; }
}
