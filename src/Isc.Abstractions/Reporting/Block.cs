using System.Text.Json.Serialization;

namespace Isc.Reporting;

/// <summary>A piece of a section. Blocks are content, never markup: renderers decide what they look like.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(ChartBlock), "chart")]
[JsonDerivedType(typeof(Unavailable), "unavailable")]
public abstract record Block;
