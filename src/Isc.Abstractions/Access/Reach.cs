namespace Isc.Access;

/// <summary>How far a permission goes. Own does not lie within Scope: a role that has both lists both.</summary>
public enum Reach
{
    /// <summary>To nothing.</summary>
    None,

    /// <summary>To what the account raised, owns or is named for.</summary>
    Own,

    /// <summary>To what lies in a scope for which the role is held.</summary>
    Scope,

    /// <summary>To everything.</summary>
    All,
}
