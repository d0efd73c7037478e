namespace Isc.Access;

/// <summary>The actor of the running request or command. Singleton; the answer follows the flow of the call.</summary>
public interface ICurrentActor
{
    /// <summary>Who acts now; <see cref="Access.Actor.Visitor"/> where nobody has signed in.</summary>
    Actor Actor { get; }

    /// <summary>Why, in the actor's words, for the audit trail; null where none was given.</summary>
    string? Reason { get; }

    /// <summary>Acts as <paramref name="actor"/> until the returned scope is disposed. Scopes nest and follow the async flow.</summary>
    IDisposable Use(Actor actor, string? reason = null);
}
