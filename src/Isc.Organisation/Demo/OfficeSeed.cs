using Isc.Organisation.Data;
using Isc.Text;

namespace Isc.Organisation.Demo;

internal sealed record OfficeSeed(string Key, OfficeKind Kind, LocalizedText Name, LocalizedText? Acronym, string? Parent, LocalizedText? City, string? Citation)
{
    public static Guid IdOf(string key) => StableId.Of($"office/{key}");

    public Office ToOffice(int order) => new()
    {
        Id = IdOf(Key),
        Key = Key,
        Kind = Kind,
        Name = Name,
        Acronym = Acronym,
        ParentId = Parent is null ? null : IdOf(Parent),
        City = City,
        Order = order,
        Citation = Citation,
    };
}
