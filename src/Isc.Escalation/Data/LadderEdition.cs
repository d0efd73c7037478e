using Isc.Escalation.Ladders;

namespace Isc.Escalation.Data;

/// <summary>A ladder as it stands from when it was made.</summary>
internal sealed class LadderEdition : Edition
{
    /// <summary>Without levels where the theme gave up its own: then its issues rise as before it had one.</summary>
    public required LadderRules Rules { get; init; }
}
