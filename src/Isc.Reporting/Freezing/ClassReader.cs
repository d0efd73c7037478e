using Isc.Access;

namespace Isc.Reporting.Freezing;

/// <summary>A reader of a class: what is composed for others holds what they may read, and no more.</summary>
internal static class ClassReader
{
    public static Actor Of(Classification level) => Actor.Visitor with { Readable = [.. Enum.GetValues<Classification>().Where(other => other <= level)] };
}
