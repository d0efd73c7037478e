using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>Counts what one context asks the database.</summary>
internal sealed class Questions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _heard = [];
    private DbContext? _context;

    public Questions() => _heard.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Asked { get; private set; }

    /// <summary>Counts from here on.</summary>
    public void Listen(DbContext context) => _context = context;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData { Context: { } asking } && ReferenceEquals(asking, _context))
            Asked++;
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _heard.ForEach(heard => heard.Dispose());
}
