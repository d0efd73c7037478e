namespace Isc.Meetings.Data;

/// <summary>How an item came onto the agenda.</summary>
internal enum AgendaItemKind
{
    Normal,

    /// <summary>On every agenda of its series.</summary>
    Standing,

    /// <summary>Proposed after the agenda had been fixed.</summary>
    Late,

    /// <summary>Any other business.</summary>
    Other,
}
