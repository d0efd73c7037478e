using Isc.Access;

namespace Isc.Reporting.Tests.Fakes;

internal sealed class FakeActor(Actor actor) : ICurrentActor
{
    public Actor Actor { get; } = actor;

    public string? Reason => null;

    public IDisposable Use(Actor actor, string? reason = null) => throw new NotSupportedException();
}
