import { z } from "zod";

/**
 * An object that keeps the fields it does not know, typed without them: what an assessment holds besides
 * is the caller's own.
 */
export function openObject<const Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strip> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
}
