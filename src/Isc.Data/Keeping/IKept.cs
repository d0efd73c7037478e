namespace Isc.Data.Keeping;

/// <summary>What pages ask for again and again, kept in memory and read anew once it may have changed.</summary>
public interface IKept
{
    /// <summary>The kept value, or what <paramref name="read"/> gives.</summary>
    /// <param name="context">The context it is read from, whose changes make it old.</param>
    /// <param name="name">What it is, once for each context.</param>
    /// <param name="readers">Whom it is the same for: <c>ReadingKey</c> of the actor, the language where it is text; empty for everyone.</param>
    /// <param name="read">Reads it. Not given up when the reader leaves, since others may wait for the same.</param>
    /// <param name="cancellationToken">The reader leaves.</param>
    Task<T> ReadAsync<T>(Type context, string name, string readers, Func<Task<T>> read, CancellationToken cancellationToken)
        where T : class;
}
