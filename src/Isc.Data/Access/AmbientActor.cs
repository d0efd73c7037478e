using Isc.Access;

namespace Isc.Data.Access;

/// <summary>Keeps the actor with the async flow of the call.</summary>
internal sealed class AmbientActor : ICurrentActor
{
    private readonly AsyncLocal<Scope?> _scope = new();

    public Actor Actor => _scope.Value?.Actor ?? Actor.Visitor;

    public string? Reason => _scope.Value?.Reason;

    public IDisposable Use(Actor actor, string? reason = null) => _scope.Value = new Scope(this, actor, reason, _scope.Value);

    private sealed record Scope(AmbientActor Owner, Actor Actor, string? Reason, Scope? Outer) : IDisposable
    {
        public void Dispose() => Owner._scope.Value = Outer;
    }
}
