using Microsoft.AspNetCore.Builder;

namespace Isc.Access;

/// <summary>How a route states the permission it asks for.</summary>
public static class PermissionPolicy
{
    /// <summary>Prefix of the authorisation policies that stand for permissions.</summary>
    public const string Prefix = "permission:";

    /// <summary>Asks for <paramref name="permission"/>: 401 without an account, 403 without the permission.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder route, string permission)
        where TBuilder : IEndpointConventionBuilder => route.RequireAuthorization(Prefix + permission);
}
