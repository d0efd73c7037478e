namespace Isc.Events;

/// <summary>Something that happened and concerns others. Delivered at least once, after the change that caused it was committed.</summary>
public interface IIntegrationEvent;
