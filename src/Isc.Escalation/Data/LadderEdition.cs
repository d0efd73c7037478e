using Isc.Escalation.Ladders;

namespace Isc.Escalation.Data;

/// <summary>A ladder as it stands from when it was made.</summary>
internal sealed class LadderEdition : Edition
{
    public required LadderRules Rules { get; init; }
}
