using Isc.Text;

namespace Isc.Bodies;

/// <summary>A body's name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Kebab-case, in addresses: <c>isc-tf</c>.</param>
/// <param name="Acronym">Its usual short name in the current language; null where it has none.</param>
/// <param name="Name">Its full name.</param>
public sealed record BodyName(Guid Id, string Key, string? Acronym, LocalizedText Name)
{
    /// <summary>The acronym, else the name in the current language.</summary>
    public string Short => Acronym ?? Name.ToString();
}
