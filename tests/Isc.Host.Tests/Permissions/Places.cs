using Isc.Access;

namespace Isc.Host.Tests.Permissions;

/// <summary>Where planted records lie.</summary>
internal static class Places
{
    /// <summary>Where a demonstration account holds its role.</summary>
    public static string Held(ScopeKind kind) => kind switch
    {
        ScopeKind.Body => "tsag",
        ScopeKind.Theme => "accessibility",
        ScopeKind.Region => "africa",
        _ => "itu-t",
    };

    /// <summary>Where none does.</summary>
    public static string Elsewhere(ScopeKind kind) => kind switch
    {
        ScopeKind.Body => "mcg",
        ScopeKind.Theme => "gender",
        ScopeKind.Region => "europe",
        _ => "itu-r",
    };
}
