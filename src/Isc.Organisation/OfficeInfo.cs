using Isc.Text;

namespace Isc.Organisation;

/// <summary>An office, as others show it.</summary>
/// <param name="Id">Its id; <c>StableId.Of("office/{key}")</c> for those that ship with Isc.</param>
/// <param name="Key">Kebab-case: <c>office-africa</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ParentId">The office it belongs to; null at the top.</param>
public sealed record OfficeInfo(Guid Id, string Key, LocalizedText Name, OfficeKind Kind, Guid? ParentId);
