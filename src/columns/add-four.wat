;; Adds four columns of 32-bit whole numbers, each times its coefficient, to a block of sums, sixteen bytes (four
;; rows) at a time, and checks the columns on the way. `npm run assemble` writes it into add-four-binary.ts.
;;
;; The block is at $block. The columns are at $columns, one behind the other, of $bytes each (a multiple of 16).
;; The result is 0 where every value is from $low to $high.
(module
  (memory (import "" "memory") 1)
  (func (export "addFour")
    (param $block i32) (param $columns i32) (param $bytes i32)
    (param $f i32) (param $g i32) (param $h i32) (param $k i32)
    (param $low i32) (param $high i32)
    (result i32)
    (local $end i32) (local $least v128) (local $most v128) (local $wrong v128) (local $x v128) (local $sum v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $least (i32x4.splat (local.get $low)))
    (local.set $most (i32x4.splat (local.get $high)))
    (local.set $a (i32x4.splat (local.get $f)))
    (local.set $b (i32x4.splat (local.get $g)))
    (local.set $c (i32x4.splat (local.get $h)))
    (local.set $d (i32x4.splat (local.get $k)))
    (local.set $end (i32.add (local.get $block) (local.get $bytes)))
    (loop $rows
      (local.set $sum (v128.load (local.get $block)))

      ;; one of the differences is negative where a value is outside
      (local.set $x (v128.load (local.get $columns)))
      (local.set $wrong (v128.or (local.get $wrong) (v128.or
        (i32x4.sub (local.get $x) (local.get $least)) (i32x4.sub (local.get $most) (local.get $x)))))
      (local.set $sum (i32x4.add (local.get $sum) (i32x4.mul (local.get $a) (local.get $x))))

      (local.set $x (v128.load (i32.add (local.get $columns) (local.get $bytes))))
      (local.set $wrong (v128.or (local.get $wrong) (v128.or
        (i32x4.sub (local.get $x) (local.get $least)) (i32x4.sub (local.get $most) (local.get $x)))))
      (local.set $sum (i32x4.add (local.get $sum) (i32x4.mul (local.get $b) (local.get $x))))

      (local.set $x (v128.load (i32.add (local.get $columns) (i32.mul (local.get $bytes) (i32.const 2)))))
      (local.set $wrong (v128.or (local.get $wrong) (v128.or
        (i32x4.sub (local.get $x) (local.get $least)) (i32x4.sub (local.get $most) (local.get $x)))))
      (local.set $sum (i32x4.add (local.get $sum) (i32x4.mul (local.get $c) (local.get $x))))

      (local.set $x (v128.load (i32.add (local.get $columns) (i32.mul (local.get $bytes) (i32.const 3)))))
      (local.set $wrong (v128.or (local.get $wrong) (v128.or
        (i32x4.sub (local.get $x) (local.get $least)) (i32x4.sub (local.get $most) (local.get $x)))))
      (local.set $sum (i32x4.add (local.get $sum) (i32x4.mul (local.get $d) (local.get $x))))

      (v128.store (local.get $block) (local.get $sum))
      (local.set $columns (i32.add (local.get $columns) (i32.const 16)))
      (local.set $block (i32.add (local.get $block) (i32.const 16)))
      (br_if $rows (i32.lt_u (local.get $block) (local.get $end))))
    (i32x4.bitmask (local.get $wrong))))
