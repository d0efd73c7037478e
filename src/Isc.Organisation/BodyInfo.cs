using Isc.Text;

namespace Isc.Organisation;

/// <summary>A body, as others show it.</summary>
/// <param name="Id">Its id; <c>StableId.Of("body/{key}")</c> for those that ship with Isc.</param>
/// <param name="Key">Kebab-case, in addresses: <c>isc-tf</c>.</param>
/// <param name="Acronym">Its usual short name in the current language; null where it has none.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Type">What it is.</param>
public sealed record BodyInfo(Guid Id, string Key, string? Acronym, LocalizedText Name, BodyType Type)
{
    /// <summary>The body above it; null at the top.</summary>
    public Guid? ParentId { get; init; }
}
