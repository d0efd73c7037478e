using Isc.Access;
using Isc.Conformance.Permissions;

namespace Isc.Host.Tests.Permissions;

/// <summary>A classified record that a test added.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key, where it has one.</param>
/// <param name="Class">Who may read it.</param>
/// <param name="Scope">Where it lies; null where its kind lies nowhere.</param>
/// <param name="Marker">A word that no other record holds.</param>
internal sealed record Plant(Type Type, Guid Id, string? Key, Classification Class, Scope? Scope, string Marker)
{
    /// <summary>Whether an answer shows it.</summary>
    public bool IsIn(Reply reply) =>
        reply.Body.Contains(Marker, StringComparison.OrdinalIgnoreCase) || reply.Body.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase);
}
