namespace Isc.Organisation;

/// <summary>Sets up bodies for kernels and modules that combine work. Scoped. Who may is the caller's to ask.</summary>
public interface IBodies
{
    /// <summary>
    /// Sets up a body with its chair and members. One that has its key already is left as it is: calling it twice changes nothing.
    /// </summary>
    /// <returns>Its id.</returns>
    /// <exception cref="ArgumentException">It names an office that does not exist.</exception>
    Task<Guid> SetUpAsync(NewBody body, CancellationToken cancellationToken);
}
