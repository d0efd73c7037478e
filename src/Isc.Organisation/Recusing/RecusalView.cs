using Isc.Organisation.Data;

namespace Isc.Organisation.Recusing;

/// <summary>A recusal as its owner sees it.</summary>
/// <param name="Theme">Key of the theme; null where it is one record.</param>
/// <param name="Record">Id of the record; null where it is a theme.</param>
internal sealed record RecusalView(Guid Id, string? Theme, Guid? Record, string Reason, DateTime Declared, DateTime? Ended, int Version)
{
    public static RecusalView Of(Recusal recusal) => new(
        recusal.Id, recusal.Theme, recusal.Theme is null ? recusal.From : null, recusal.Reason, recusal.Declared, recusal.Ended, recusal.Version);
}
