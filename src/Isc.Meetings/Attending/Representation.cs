using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>How a Sector or region was represented: its rate is took part of invited.</summary>
internal sealed record Representation(
    [property: Description("sector or region.")] string Kind,
    [property: Description("Key of the Sector or region.")] string Key,
    [property: Description("Its entities that were invited or took part.")] int Expected,
    [property: Description("Those of them that took part themselves.")] int TookPart,
    [property: Description("Those for which another stood in.")] int Represented);
