namespace Isc.Api;

/// <summary>
/// Bounds how often an account or address may use a route or page, by the settings <c>Isc:Limits</c>; beyond it the answer is 429 with
/// <c>Retry-After</c>. Of a page that is a form, only what is posted counts.
/// </summary>
/// <param name="kind">What it is.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LimitedAttribute(LimitKind kind) : Attribute
{
    /// <summary>What it is.</summary>
    public LimitKind Kind { get; } = kind;
}
